/// Takes care of the drafts.
@NullMarked
package io.howdidwedo.followupservice.draft.wiring;

import org.jspecify.annotations.NullMarked;
