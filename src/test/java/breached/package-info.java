/** A house that breaks every rule of ours: each wall must fall over it. Nothing here is run. */
package breached;
