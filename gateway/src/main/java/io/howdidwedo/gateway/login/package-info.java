/// Logging in: who may, and how often one may try.
@NullMarked
package io.howdidwedo.gateway.login;

import org.jspecify.annotations.NullMarked;
