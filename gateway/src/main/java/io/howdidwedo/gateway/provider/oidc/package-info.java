/// Speaks OpenID Connect with the provider of logins.
@NullMarked
package io.howdidwedo.gateway.provider.oidc;

import org.jspecify.annotations.NullMarked;
