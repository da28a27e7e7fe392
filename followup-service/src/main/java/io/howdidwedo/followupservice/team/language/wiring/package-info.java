/// Puts the languages of colleagues together.
@NullMarked
package io.howdidwedo.followupservice.team.language.wiring;

import org.jspecify.annotations.NullMarked;
