/// Puts the cases together.
@NullMarked
package io.howdidwedo.followupservice.cases.wiring;

import org.jspecify.annotations.NullMarked;
