/// Mails about hooks that were switched off.
@NullMarked
package io.howdidwedo.operationsservice.hook.mail;

import org.jspecify.annotations.NullMarked;
