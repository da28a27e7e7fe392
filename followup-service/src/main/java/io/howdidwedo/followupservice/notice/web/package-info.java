/// Notices in the browser: what somebody may do from the mail, and who was told of a case.
@NullMarked
package io.howdidwedo.followupservice.notice.web;

import org.jspecify.annotations.NullMarked;
