/// Who calls: the gateway's signed token, verified in every service.
@NullMarked
package io.howdidwedo.servicekit.identity;

import org.jspecify.annotations.NullMarked;
