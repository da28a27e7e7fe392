/// Where passkeys are added and used.
@NullMarked
package io.howdidwedo.gateway.passkey.web;

import org.jspecify.annotations.NullMarked;
