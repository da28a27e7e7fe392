/// Warnings as mails.
@NullMarked
package io.howdidwedo.gateway.warning.mail;

import org.jspecify.annotations.NullMarked;
