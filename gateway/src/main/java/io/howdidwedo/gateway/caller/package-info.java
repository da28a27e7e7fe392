/// Finds the caller behind a session cookie or an API key, quickly.
@NullMarked
package io.howdidwedo.gateway.caller;

import org.jspecify.annotations.NullMarked;
