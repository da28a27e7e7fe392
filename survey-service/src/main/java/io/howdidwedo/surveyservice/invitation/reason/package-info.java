/// Why customers are not asked, or not yet, as staff read it.
@NullMarked
package io.howdidwedo.surveyservice.invitation.reason;

import org.jspecify.annotations.NullMarked;
