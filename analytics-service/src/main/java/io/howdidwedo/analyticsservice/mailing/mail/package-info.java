/// Mail to staff over SMTP.
@NullMarked
package io.howdidwedo.analyticsservice.mailing.mail;

import org.jspecify.annotations.NullMarked;
