/// Invitations by mail.
@NullMarked
package io.howdidwedo.surveyservice.invitation.mail;

import org.jspecify.annotations.NullMarked;
