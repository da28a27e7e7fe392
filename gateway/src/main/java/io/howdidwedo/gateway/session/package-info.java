/// Browser sessions: made by a login, ended by a logout or by time.
@NullMarked
package io.howdidwedo.gateway.session;

import org.jspecify.annotations.NullMarked;
