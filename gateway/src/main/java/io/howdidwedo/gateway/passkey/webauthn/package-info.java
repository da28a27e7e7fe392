/// Speaks WebAuthn with browsers.
@NullMarked
package io.howdidwedo.gateway.passkey.webauthn;

import org.jspecify.annotations.NullMarked;
