/// The mails that carry links.
@NullMarked
package io.howdidwedo.gateway.mailedlink.mail;

import org.jspecify.annotations.NullMarked;
