/// Tells people by mail what happens to their account that they may not have done.
@NullMarked
package io.howdidwedo.gateway.warning;

import org.jspecify.annotations.NullMarked;
