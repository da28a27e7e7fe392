/// Invitations: one request to one customer about one transaction.
@NullMarked
package io.howdidwedo.surveyservice.invitation;

import org.jspecify.annotations.NullMarked;
