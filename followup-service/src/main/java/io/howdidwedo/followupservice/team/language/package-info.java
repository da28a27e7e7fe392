/// Which language colleagues read, as far as it is known here: their account has it, and it comes
/// along with what they do.
@NullMarked
package io.howdidwedo.followupservice.team.language;

import org.jspecify.annotations.NullMarked;
