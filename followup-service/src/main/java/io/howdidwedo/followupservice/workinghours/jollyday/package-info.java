/// Public holidays by the library Jollyday.
@NullMarked
package io.howdidwedo.followupservice.workinghours.jollyday;

import org.jspecify.annotations.NullMarked;
