/// Replies that teams begin with when they write to a customer, in the customer's language.
@NullMarked
package io.howdidwedo.surveyservice.reply;

import org.jspecify.annotations.NullMarked;
