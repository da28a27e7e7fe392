/// Invitations as text messages and chat messages, handed to a provider by webhook.
@NullMarked
package io.howdidwedo.surveyservice.invitation.webhook;

import org.jspecify.annotations.NullMarked;
