/// Publishes the public keys.
@NullMarked
package io.howdidwedo.gateway.identity.web;

import org.jspecify.annotations.NullMarked;
