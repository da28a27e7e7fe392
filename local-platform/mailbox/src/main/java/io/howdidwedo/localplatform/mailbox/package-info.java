/// An SMTP server that keeps the mails it is given, with a page to read them, for laptops and
/// tests.
@NullMarked
package io.howdidwedo.localplatform.mailbox;

import org.jspecify.annotations.NullMarked;
