/**
 * Who may do what in the engine, as code: groups and memberships taken from the directory, grants, Tasklist's filters,
 * the administrator, and the accounts for trying the product out. Everything is compared with the database at start.
 */
package org.planlifecycle.platform.access;
