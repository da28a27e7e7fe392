/// What has to be done now and then.
@NullMarked
package io.howdidwedo.gateway.housekeeping.wiring;

import org.jspecify.annotations.NullMarked;
