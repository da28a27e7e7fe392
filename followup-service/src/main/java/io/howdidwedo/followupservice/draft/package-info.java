/// What somebody has typed on the page of a case and not sent yet.
@NullMarked
package io.howdidwedo.followupservice.draft;

import org.jspecify.annotations.NullMarked;
