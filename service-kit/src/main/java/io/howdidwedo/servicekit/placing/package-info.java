/// Things that people put in order by hand: by mouse, by keyboard, and by plain buttons.
@NullMarked
package io.howdidwedo.servicekit.placing;

import org.jspecify.annotations.NullMarked;
