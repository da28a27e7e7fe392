/// Links by mail that are used once: an invitation, or a new password.
@NullMarked
package io.howdidwedo.gateway.mailedlink;

import org.jspecify.annotations.NullMarked;
