/// Passkeys: logging in with a device that knows its owner, without a password.
@NullMarked
package io.howdidwedo.gateway.passkey;

import org.jspecify.annotations.NullMarked;
