/// What becomes of a customer's answer, as the customer sees it: what was said, what was promised,
/// what was done, and their own replies.
@NullMarked
package io.howdidwedo.surveyservice.followup;

import org.jspecify.annotations.NullMarked;
