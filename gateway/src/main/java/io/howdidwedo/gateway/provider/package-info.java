/// Logging in by the organisation's own provider of logins, and what its groups may do here.
@NullMarked
package io.howdidwedo.gateway.provider;

import org.jspecify.annotations.NullMarked;
