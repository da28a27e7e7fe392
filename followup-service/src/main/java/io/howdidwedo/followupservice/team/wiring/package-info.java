/// Puts the teams together.
@NullMarked
package io.howdidwedo.followupservice.team.wiring;

import org.jspecify.annotations.NullMarked;
