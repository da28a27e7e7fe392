/// Telling people at once what happened to a case, and letting them act on it from the mail.
@NullMarked
package io.howdidwedo.followupservice.notice;

import org.jspecify.annotations.NullMarked;
