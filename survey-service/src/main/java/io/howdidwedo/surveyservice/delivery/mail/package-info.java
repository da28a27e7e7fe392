/// The mailbox for returned mails, and how its mails are read.
@NullMarked
package io.howdidwedo.surveyservice.delivery.mail;

import org.jspecify.annotations.NullMarked;
