/// Who works for a supplier, who is told when it gets late, and who stands in for whom.
@NullMarked
package io.howdidwedo.followupservice.team;

import org.jspecify.annotations.NullMarked;
