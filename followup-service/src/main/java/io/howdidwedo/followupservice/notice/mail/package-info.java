/// Notices as mails.
@NullMarked
package io.howdidwedo.followupservice.notice.mail;

import org.jspecify.annotations.NullMarked;
