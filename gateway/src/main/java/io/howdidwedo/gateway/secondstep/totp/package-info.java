/// Codes that change with time, as phones make them.
@NullMarked
package io.howdidwedo.gateway.secondstep.totp;

import org.jspecify.annotations.NullMarked;
