package io.howdidwedo.surveyservice.contactpoint;

import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import java.util.Optional;

/// The signed links that contact points have.
public final class ContactPointLinks {
    private final KeepingContactPoints points;
    private final SignedLinks links;
    private final String publicUrl;

    /// Links to these.
    ///
    /// @param publicUrl under which customers reach the gateway
    public ContactPointLinks(KeepingContactPoints points, SignedLinks links, String publicUrl) {
        this.points = points;
        this.links = links;
        this.publicUrl =
                publicUrl.endsWith("/")
                        ? publicUrl.substring(0, publicUrl.length() - 1)
                        : publicUrl;
    }

    /// What opens its page.
    public String token(ContactPoint point) {
        return links.token(LinkPurpose.CONTACT_POINT, point.key());
    }

    /// The address of its page.
    public String address(ContactPoint point) {
        return publicUrl + "/w/" + token(point);
    }

    /// The tag that puts its button on a web page.
    public String scriptTag(ContactPoint point) {
        return "<script src=\"%s/assets/survey/widget.js\" data-token=\"%s\" data-language=\"%s\" async></script>"
                .formatted(publicUrl, token(point), point.language());
    }

    /// The contact point a token leads to, on or off; empty when it leads to none.
    public Optional<ContactPoint> open(String token) {
        return links.open(token) instanceof Link.Genuine(LinkPurpose purpose, var key)
                        && purpose == LinkPurpose.CONTACT_POINT
                ? points.find(key).filter(contactPoint -> contactPoint.kind().isOpenToCustomers())
                : Optional.empty();
    }
}
