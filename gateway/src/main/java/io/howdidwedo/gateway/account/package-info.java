/// People with a login: their password, roles and teams.
@NullMarked
package io.howdidwedo.gateway.account;

import org.jspecify.annotations.NullMarked;
