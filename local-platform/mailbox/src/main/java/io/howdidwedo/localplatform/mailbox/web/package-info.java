/// The mails as pages for people and as JSON for programs.
@NullMarked
package io.howdidwedo.localplatform.mailbox.web;

import org.jspecify.annotations.NullMarked;
