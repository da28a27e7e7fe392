/// Text messages and chat messages, taken as a provider takes them and kept among the mails.
@NullMarked
package io.howdidwedo.localplatform.mailbox.messages;

import org.jspecify.annotations.NullMarked;
