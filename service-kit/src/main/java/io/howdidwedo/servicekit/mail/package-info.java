/// Mail that may be sent twice and is recognised.
@NullMarked
package io.howdidwedo.servicekit.mail;

import org.jspecify.annotations.NullMarked;
