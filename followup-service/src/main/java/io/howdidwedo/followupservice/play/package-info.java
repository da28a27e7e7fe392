/// Plays: what a customer is told by a rule, without anybody having to work on it.
@NullMarked
package io.howdidwedo.followupservice.play;

import org.jspecify.annotations.NullMarked;
