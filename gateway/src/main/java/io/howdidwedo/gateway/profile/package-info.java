/// What everybody decides about their own account.
@NullMarked
package io.howdidwedo.gateway.profile;

import org.jspecify.annotations.NullMarked;
