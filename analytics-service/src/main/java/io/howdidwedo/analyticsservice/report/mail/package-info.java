/// Reports as mails.
@NullMarked
package io.howdidwedo.analyticsservice.report.mail;

import org.jspecify.annotations.NullMarked;
