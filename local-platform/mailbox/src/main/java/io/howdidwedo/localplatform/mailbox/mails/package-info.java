/// Mails on disk, and what is in one.
@NullMarked
package io.howdidwedo.localplatform.mailbox.mails;

import org.jspecify.annotations.NullMarked;
