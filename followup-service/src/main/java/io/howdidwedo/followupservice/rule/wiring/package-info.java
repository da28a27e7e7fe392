/// Puts the rules together.
@NullMarked
package io.howdidwedo.followupservice.rule.wiring;

import org.jspecify.annotations.NullMarked;
