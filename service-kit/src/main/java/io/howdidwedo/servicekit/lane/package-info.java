/// Who goes first: what happens now, before what is brought in from the past.
@NullMarked
package io.howdidwedo.servicekit.lane;

import org.jspecify.annotations.NullMarked;
