/// Alerts as mails.
@NullMarked
package io.howdidwedo.analyticsservice.alert.mail;

import org.jspecify.annotations.NullMarked;
