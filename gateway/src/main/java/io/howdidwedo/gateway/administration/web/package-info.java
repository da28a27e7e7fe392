/// The administrator's API for accounts and API keys.
@NullMarked
package io.howdidwedo.gateway.administration.web;

import org.jspecify.annotations.NullMarked;
