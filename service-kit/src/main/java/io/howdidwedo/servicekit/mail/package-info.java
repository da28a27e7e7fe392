/// Mail that may be sent twice and is recognised, and letters to staff.
@NullMarked
package io.howdidwedo.servicekit.mail;

import org.jspecify.annotations.NullMarked;
