package io.howdidwedo.gateway.login;

/// A way to log in beside a password of ours.
public interface OtherWay {
    /// Whether it is open here.
    boolean isOpen();

    /// What people call it.
    String name();

    /// Where it begins; takes the parameter `next`.
    String path();
}
